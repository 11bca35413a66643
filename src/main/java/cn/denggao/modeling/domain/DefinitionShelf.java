package cn.denggao.modeling.domain;

/** A library of some kinds of definitions. */
public interface DefinitionShelf extends DefinitionLibrary {

	/** Whether definitions of this kind are kept here. */
	boolean keeps(DefinitionKind kind);

}
