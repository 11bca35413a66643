package cn.denggao.engine;

/**
 * A decision table whose rows are told to those it decides about: the guard lets it
 * through only if every row says in words what it does. A module that tells one gives a
 * bean.
 */
public interface ToldTable {

	/** Key of the table. */
	String table();

}
