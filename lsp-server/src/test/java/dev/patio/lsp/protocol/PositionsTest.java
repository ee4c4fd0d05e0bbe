package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.source.Text;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final Text TEXT = new Text("a\r\né😀b\rc\n");

    @Test
    void utf_16_counts_units() {
        assertThat(Positions.UTF_16.position(TEXT, 6)).isEqualTo(new Position(1, 3));
        assertThat(Positions.UTF_16.offset(TEXT, new Position(1, 3))).isEqualTo(6);
    }

    @Test
    void utf_8_counts_bytes() {
        assertThat(Positions.UTF_8.position(TEXT, 6)).isEqualTo(new Position(1, 6));
        assertThat(Positions.UTF_8.offset(TEXT, new Position(1, 6))).isEqualTo(6);
    }

    @Test
    void every_place_comes_back() {
        for (Positions positions : Positions.values()) {
            for (int offset = 0; offset <= TEXT.content().length(); offset++) {
                boolean inside = offset > 0
                        && (Character.isLowSurrogate(charAt(offset))
                                || (charAt(offset) == '\n' && charAt(offset - 1) == '\r'));
                if (!inside) {
                    assertThat(positions.offset(TEXT, positions.position(TEXT, offset)))
                            .isEqualTo(offset);
                }
            }
        }
    }

    @Test
    void what_lies_beyond_is_the_end() {
        assertThat(Positions.UTF_8.offset(TEXT, new Position(99, 99)))
                .isEqualTo(TEXT.content().length());
        assertThat(Positions.UTF_16.offset(TEXT, new Position(0, 99))).isEqualTo(1);
        assertThat(Positions.UTF_16.offset(TEXT, new Position(-1, 0))).isZero();
    }

    private static char charAt(int offset) {
        return offset < TEXT.content().length() ? TEXT.content().charAt(offset) : ' ';
    }
}
