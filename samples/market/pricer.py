"""Turns ticks into what a report wants to know: the average price by volume, lows and highs."""
import dataclasses

import patio


@dataclasses.dataclass
class Summary:
    symbol: str
    trades: int = 0
    volume: int = 0
    turnover: float = 0.0
    low: float = float('inf')
    high: float = 0.0

    def add(self, tick):
        self.trades += 1
        self.volume += tick.quantity
        self.turnover += tick.price * tick.quantity
        self.low = min(self.low, tick.price)
        self.high = max(self.high, tick.price)


def main():
    summaries = {symbol.name: Summary(symbol.name) for symbol in patio.import_('symbols')}
    alerts = patio.channel('alerts')
    for tick in patio.channel('ticks'):
        summary = summaries[tick.symbol]
        if summary.trades and tick.price > summary.high * 1.009:
            alerts.send(('up', tick.symbol, tick.number))
        summary.add(tick)
    alerts.close()
    patio.export('summaries', list(summaries.values()))
    print('priced', sum(summary.trades for summary in summaries.values()), 'ticks')


main()
