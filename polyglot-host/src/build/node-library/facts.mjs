// What node's bindings hold beside behaviour: constants, tables and the names of their functions.

const NAMES = `async_context_frame async_wrap blob block_list buffer cares_wrap cjs_lexer config constants contextify
  credentials crypto diagnostics_channel encoding_binding errors fs fs_dir fs_event_wrap heap_utils http_parser icu
  ipc_serdes js_stream js_udp_wrap locks messaging mksnapshot module_wrap modules options os performance permission pipe_wrap
  process_methods process_wrap report serdes signal_wrap spawn_sync stream_pipe stream_wrap string_decoder symbols
  task_queue tcp_wrap timers tls_wrap trace_events tty_wrap types udp_wrap url url_pattern util uv v8 wasm_web_api
  watchdog worker zlib`.split(/\s+/);

export function bindingFacts(internalBinding) {
  const facts = new Map();
  for (const name of NAMES) {
    facts.set(name, members(internalBinding(name)));
  }
  // The mapping from a system error's number to its name and text is behind a function.
  const { getErrorMap } = internalBinding('uv');
  facts.get('uv')['*errors'] = [...getErrorMap()].map(([number, [name, text]]) => [number, name, text]);
  return facts;
}

export function processFacts(internalBinding) {
  const { version, versions, release, arch, platform } = process;
  const { config, builtinCategories } = internalBinding('builtins');
  const { cannotBeRequired, canBeRequired } = builtinCategories;
  return { version, versions, release, arch, platform, config,
    cannotBeRequired: [...cannotBeRequired], canBeRequired: [...canBeRequired] };
}

// What this very run of node was given, and programs are not.
const GIVEN = { '--expose-internals': false, '--warnings': true };

export function optionFacts(internalBinding) {
  const binding = internalBinding('options');
  const { options, aliases } = binding.getCLIOptionsInfo();
  const values = { ...binding.getCLIOptionsValues(), ...GIVEN };
  return {
    options: new Map([...options].map(([name, info]) => [name, { ...info, value: plain(values[name]) }])),
    aliases: new Map(aliases),
  };
}

// Typed arrays and class instances are state, which every context has of its own.
function plain(value) {
  if (value === null || typeof value !== 'object') {
    return typeof value === 'bigint' ? undefined : value;
  }
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return undefined;
  }
  return members(value);
}

function members(object) {
  const target = Object.getPrototypeOf(object) === null ? Object.create(null) : {};
  return Object.assign(target, ...Object.getOwnPropertyNames(object).map((key) => ({ [key]: plain(object[key]) })));
}
