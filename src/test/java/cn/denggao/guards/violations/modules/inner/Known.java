package cn.denggao.guards.violations.modules.inner;

/** A module's API. */
public class Known {

}
