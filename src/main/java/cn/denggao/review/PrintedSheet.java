package cn.denggao.review;

/** A score sheet as the fragments of {@code review/sheet} print it; nothing else. */
public interface PrintedSheet {

}
