package cn.denggao.engine.guard;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

import cn.denggao.identity.web.Visitor;

/**
 * A file as Camunda Modeler on the desktop posts it.
 *
 * @param owner null for the shared one
 */
public record PostedDeployment(String name, String file, byte[] content, String owner) {

	private static final String CUT = "--cut\r\nContent-Disposition: form-data; name=\"";

	/** Of the shared one. */
	public PostedDeployment(String name, String file, byte[] content) {
		this(name, file, content, null);
	}

	/** Through the REST API, with a login and its password. */
	public HttpResponse<String> over(int port, String login, String password) {
		var basic = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
		return to(new Visitor(port), "/engine-rest/deployment/create", "Authorization", "Basic " + basic);
	}

	HttpResponse<String> to(Visitor visitor, String path, String... headers) {
		var all = Stream.concat(Arrays.stream(headers),
				Stream.of("Content-Type", "multipart/form-data; boundary=cut", "Accept", "application/json"));
		return visitor.call("POST", path, body(), all.toArray(String[]::new));
	}

	private byte[] body() {
		var body = new ByteArrayOutputStream();
		var tenant = (owner == null) ? "" : CUT + "tenant-id\"\r\n\r\n" + owner + "\r\n";
		body.writeBytes((CUT + "deployment-name\"\r\n\r\n" + name + "\r\n" + tenant + CUT + "data\"; filename=\"" + file
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

}
