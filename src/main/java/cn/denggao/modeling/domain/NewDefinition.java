package cn.denggao.modeling.domain;

/** A draft of something of which no version was deployed yet. */
public record NewDefinition(DefinitionName name, String title, DefinitionLine.Open draft) {
}
