package cn.denggao.input;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One place of the running application that takes input.
 *
 * @param fields what it declares to read
 * @param isOpen whether it reads further fields, of whatever name
 */
record InputMapping(HttpMethod method, String pattern, List<Field> fields, List<String> files, boolean isOpen) {

	/** One declared field. */
	record Field(String name, Class<?> type, boolean isRepeated) {
	}

	/**
	 * All that write, and pages that are asked something, in the order of their paths.
	 */
	static List<InputMapping> of(RequestMappingHandlerMapping mappings) {
		return mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("cn.denggao"))
			.flatMap(InputMapping::of)
			.filter(mapping -> !HttpMethod.GET.equals(mapping.method()) || !mapping.fields().isEmpty())
			.sorted(Comparator.comparing(InputMapping::toString))
			.toList();
	}

	private static Stream<InputMapping> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
		return entry.getKey()
			.getMethodsCondition()
			.getMethods()
			.stream()
			.flatMap(method -> entry.getKey()
				.getPatternValues()
				.stream()
				.map(pattern -> of(method.asHttpMethod(), pattern, entry.getValue())));
	}

	private static InputMapping of(HttpMethod method, String pattern, HandlerMethod handler) {
		var fields = new ArrayList<Field>();
		var files = new ArrayList<String>();
		var open = false;
		for (var parameter : handler.getMethodParameters()) {
			parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
			if (Map.class.isAssignableFrom(parameter.getParameterType())) {
				open |= parameter.hasParameterAnnotation(RequestParam.class);
			}
			else if (parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName())) {
				files.add(parameter.getParameterName());
			}
			else {
				fields.addAll(fields(parameter));
			}
		}
		return new InputMapping(method, pattern, fields, files, open);
	}

	private static List<Field> fields(MethodParameter parameter) {
		var type = parameter.getParameterType();
		if (parameter.hasParameterAnnotation(RequestParam.class)) {
			return List.of(field(parameter.getParameterName(), type, parameter.getGenericParameterType()));
		}
		boolean form = type.isRecord() && type.getPackageName().endsWith(".web");
		return form ? Arrays.stream(type.getRecordComponents()).map(InputMapping::field).toList() : List.of();
	}

	private static Field field(RecordComponent component) {
		return field(component.getName(), component.getType(), component.getGenericType());
	}

	private static Field field(String name, Class<?> type, Type generic) {
		if (!Iterable.class.isAssignableFrom(type)) {
			return new Field(name, type, false);
		}
		return new Field(name, generic.getTypeName().contains("UUID") ? java.util.UUID.class : String.class, true);
	}

	@Override
	public String toString() {
		return pattern + " " + method;
	}

}
