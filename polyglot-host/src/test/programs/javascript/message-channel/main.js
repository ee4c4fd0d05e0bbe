// What is posted at one end of a channel arrives as a copy at the other, and at all members of a broadcast channel.
const { port1, port2 } = new MessageChannel();
const sent = { list: [1, 2], when: new Date(0) };
port2.onmessage = (event) => {
    console.log('got', event.data, event.data !== sent);
    port1.close();
    const here = new BroadcastChannel('news');
    const there = new BroadcastChannel('news');
    there.onmessage = (news) => {
        console.log('news', news.data);
        here.close();
        there.close();
    };
    here.postMessage('all is well');
};
port1.on('close', () => console.log('closed'));
port1.postMessage(sent);
console.log('posted');
