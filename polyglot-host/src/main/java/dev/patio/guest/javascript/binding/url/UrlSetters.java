package dev.patio.guest.javascript.binding.url;

import dev.patio.guest.javascript.binding.url.UrlParser.State;
import java.util.ArrayList;
import java.util.Optional;

/** The setters of class URL. Each says whether it took the value; a URL that did not is not to be used further. */
enum UrlSetters {
    PROTOCOL {
        @Override
        boolean set(Url url, String value) {
            return UrlParser.parsePart(value + ":", url, State.SCHEME_START);
        }
    },
    HOST {
        @Override
        boolean set(Url url, String value) {
            return !url.hasOpaquePath() && UrlParser.parsePart(value, url, State.HOST);
        }
    },
    HOSTNAME {
        @Override
        boolean set(Url url, String value) {
            return !url.hasOpaquePath() && UrlParser.parsePart(value, url, State.HOSTNAME);
        }
    },
    PORT {
        @Override
        boolean set(Url url, String value) {
            if (url.cannotHaveCredentialsOrPort()) {
                return false;
            }
            if (value.isEmpty()) {
                url.port = Url.NO_PORT;
                return true;
            }
            return UrlParser.parsePart(value, url, State.PORT);
        }
    },
    USERNAME {
        @Override
        boolean set(Url url, String value) {
            if (url.cannotHaveCredentialsOrPort()) {
                return false;
            }
            url.username = PercentCoding.USER_INFO.encode(value);
            return true;
        }
    },
    PASSWORD {
        @Override
        boolean set(Url url, String value) {
            if (url.cannotHaveCredentialsOrPort()) {
                return false;
            }
            url.password = PercentCoding.USER_INFO.encode(value);
            return true;
        }
    },
    PATHNAME {
        @Override
        boolean set(Url url, String value) {
            if (url.hasOpaquePath()) {
                return false;
            }
            url.path = new ArrayList<>();
            return UrlParser.parsePart(value, url, State.PATH_START);
        }
    },
    SEARCH {
        @Override
        boolean set(Url url, String value) {
            if (value.isEmpty()) {
                url.query = Optional.empty();
                return true;
            }
            return UrlParser.parsePart(value.startsWith("?") ? value.substring(1) : value, url, State.QUERY);
        }
    },
    HASH {
        @Override
        boolean set(Url url, String value) {
            if (value.isEmpty()) {
                url.fragment = Optional.empty();
                return true;
            }
            return UrlParser.parsePart(value.startsWith("#") ? value.substring(1) : value, url, State.FRAGMENT);
        }
    };

    abstract boolean set(Url url, String value);
}
