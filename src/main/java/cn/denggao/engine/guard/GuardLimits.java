package cn.denggao.engine.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of anything a file may hold; all limits of the guard stand here.
 *
 * @param diagramSize of a diagram or a decision table
 * @param formSize of a form
 * @param depth of elements inside each other
 * @param elements in a file
 * @param attributes of one element, declarations of name spaces included
 * @param text characters of one element's text or one attribute's value
 * @param expression characters of one expression
 * @param cells characters of all cells of a decision table
 * @param formDepth of objects and lists inside each other
 * @param formFields components of a form
 * @param instances of a multi-instance activity whose number is written in the diagram
 * @param files of one deployment
 * @param findings that are told of one file
 */
@ConfigurationProperties("denggao.guard")
record GuardLimits(@DefaultValue(FileSize.DIAGRAM) DataSize diagramSize, @DefaultValue(FileSize.FORM) DataSize formSize,
		@DefaultValue("32") int depth, @DefaultValue("5000") int elements, @DefaultValue("40") int attributes,
		@DefaultValue("20000") int text, @DefaultValue("500") int expression, @DefaultValue("20000") int cells,
		@DefaultValue("20") int formDepth, @DefaultValue("200") int formFields, @DefaultValue("50") int instances,
		@DefaultValue("100") int files, @DefaultValue("100") int findings) {

}
