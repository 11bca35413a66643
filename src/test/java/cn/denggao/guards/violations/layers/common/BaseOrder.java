package cn.denggao.guards.violations.layers.common;

/** A name and a package that say nothing. */
public class BaseOrder {

}
