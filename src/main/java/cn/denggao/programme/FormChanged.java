package cn.denggao.programme;

/** The form of an open round has a new version; published inside the approval. */
public record FormChanged(RoundId round, int version) {
}
