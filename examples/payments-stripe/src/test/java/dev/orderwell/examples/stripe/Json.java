package dev.orderwell.examples.stripe;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Stripe writes out what is null. */
final class Json {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private Json() {}

  static String text(JsonElement json) {
    return GSON.toJson(json);
  }

  static JsonObject map(Map<String, String> map) {
    JsonObject json = new JsonObject();
    map.forEach(json::addProperty);
    return json;
  }
}
