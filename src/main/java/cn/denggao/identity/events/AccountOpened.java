package cn.denggao.identity.events;

/** An account came into being. */
public record AccountOpened(String login, String organisation) {
}
