package cn.denggao.application.domain.shaping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.application.domain.shaping.Place.Kind;
import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A form as it is written, in its order; whatever is not touched stays as it is. */
public final class FormTree {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final ObjectNode root;

	private FormTree(ObjectNode root) {
		this.root = root;
	}

	/** The form of this JSON. */
	public static FormTree of(String json) {
		try {
			return new FormTree((ObjectNode) JSON.readTree(json));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A kept form cannot be read", ex);
		}
	}

	String json() {
		return root.toString();
	}

	public List<Part> sections() {
		return parts(Place.SECTIONS);
	}

	/** What stands in a list, in its order. */
	public List<Part> parts(String list) {
		return Stream.of(array(list))
			.flatMap(Optional::stream)
			.flatMap(array -> IntStream.range(0, array.size()).mapToObj(array::get))
			.map(node -> new Part(Place.in(list, node.path("code").asText()), node))
			.toList();
	}

	/** The part at a place, else not found. */
	public Part part(Place place) {
		return find(place).orElseThrow(Refused::notFound);
	}

	Optional<Part> find(Place place) {
		return array(place.list()).stream()
			.flatMap(array -> IntStream.range(0, array.size()).mapToObj(array::get))
			.filter(node -> node.path("code").asText().equals(place.code()))
			.map(node -> new Part(place, node))
			.findFirst();
	}

	/** The part that the form's rules call so. */
	public Optional<Part> addressed(String address) {
		return all().filter(part -> part.place().address().equals(address)).findFirst();
	}

	/** Every part, each after the one it stands in. */
	public Stream<Part> all() {
		return sections().stream().flatMap(this::within);
	}

	private Stream<Part> within(Part part) {
		return Stream.concat(Stream.of(part),
				part.lists().stream().flatMap(list -> parts(list).stream()).flatMap(this::within));
	}

	/** Its name with its section's code, for whoever does not see where it stands. */
	public String title(Part part) {
		var holder = part.place().holder();
		var table = (holder.kind() == Kind.TABLE) ? part(holder).name() + " " : "";
		return part.place().section() + " " + table + part.name();
	}

	/** What can be chosen; empty if a register of the platform says it. */
	public Map<String, String> options(Part part) {
		return listOf(part).map(Part::options).orElseGet(part::ownOptions);
	}

	/** The form's list of options that the part names. */
	Optional<JsonNode> listOf(Part part) {
		return Optional.of(root.path("lists").path(part.text("optionsOf"))).filter(JsonNode::isObject);
	}

	/** Names of places, among which nothing may stand twice. */
	List<String> distinct() {
		var groups = root.path("distinct");
		return IntStream.range(0, groups.size())
			.mapToObj(groups::get)
			.flatMap(group -> IntStream.range(0, group.size()).mapToObj(at -> group.get(at).asText()))
			.toList();
	}

	void move(Place place, int by) {
		var array = array(place.list()).orElseThrow(Refused::notFound);
		int at = positionOf(array, place.code());
		int to = at + by;
		if (to >= 0 && to < array.size()) {
			array.insert(to, array.remove(at));
		}
	}

	void remove(Place place) {
		var array = array(place.list()).orElseThrow(Refused::notFound);
		array.remove(positionOf(array, place.code()));
	}

	/** Puts a part after another of its list, or first if there is none such. */
	void add(String list, ObjectNode node, String after) {
		var array = array(list).orElseGet(() -> begun(list));
		array.insert(IntStream.range(0, array.size())
			.filter(at -> array.get(at).path("code").asText().equals(after))
			.findFirst()
			.orElse(-1) + 1, node);
	}

	ObjectNode blank() {
		return root.objectNode();
	}

	private static int positionOf(ArrayNode array, String code) {
		return IntStream.range(0, array.size())
			.filter(at -> array.get(at).path("code").asText().equals(code))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	private ArrayNode begun(String list) {
		var name = list.substring(list.lastIndexOf('.') + 1);
		return ((ObjectNode) holder(list).orElseThrow(Refused::notFound)).putArray(name);
	}

	private Optional<ArrayNode> array(String list) {
		var name = list.substring(list.lastIndexOf('.') + 1);
		return holder(list).map(holder -> holder.path(name)).filter(JsonNode::isArray).map(ArrayNode.class::cast);
	}

	private Optional<JsonNode> holder(String list) {
		return list.equals(Place.SECTIONS) ? Optional.of(root) : find(Place.in(list, "x").holder()).map(Part::node);
	}

}
