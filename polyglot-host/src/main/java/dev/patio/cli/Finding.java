package dev.patio.cli;

import com.google.gson.JsonObject;

/**
 * One thing that {@code patio doctor} looked at.
 *
 * @param remedy what to do, empty where nothing has to be done
 */
record Finding(String what, String found, boolean good, String remedy) {
    static Finding good(String what, String found) {
        return new Finding(what, found, true, "");
    }

    static Finding bad(String what, String found, String remedy) {
        return new Finding(what, found, false, remedy);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("what", what);
        json.addProperty("found", found);
        json.addProperty("good", good);
        json.addProperty("remedy", remedy);
        return json;
    }
}
