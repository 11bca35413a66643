package cn.denggao.modeling.domain;

/**
 * A province or a programme that may have definitions of its own.
 *
 * @param id the commission's organisation id, or the programme's code
 * @param province whether it is a province
 */
public record DefinitionOwner(String id, String name, boolean province) {
}
