package cn.denggao.identity.events;

/** Somebody tried to sign in with a known login, and was let in or not. */
public record SignInDecided(String login, boolean admitted, boolean locked) {
}
