package cn.denggao.document.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Good and bad files, made on the spot. */
public final class Files {

	private Files() {
	}

	public static byte[] pdf(String extra) {
		return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + extra
				+ " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
				+ "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
	}

	/** A PDF whose objects are packed into a stream. */
	public static byte[] packedPdf(String objects) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(bytes("%PDF-1.7\n5 0 obj\n<< /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"));
		try (var packed = new DeflaterOutputStream(out)) {
			packed.write(bytes("6 0 7 30 " + objects));
			packed.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return concat(out.toByteArray(), bytes("\nendstream\nendobj\n%%EOF\n"));
	}

	public static byte[] docx(Map<String, byte[]> more) {
		return office("word/document.xml", "wordprocessingml.document", more);
	}

	public static byte[] xlsx(Map<String, byte[]> more) {
		return office("xl/workbook.xml", "spreadsheetml.sheet", more);
	}

	public static byte[] relationship(String type, String target) {
		return bytes("<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
				+ "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
				+ "relationships/" + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>");
	}

	public static byte[] png(int width, int height) {
		return picture("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
	}

	public static byte[] jpeg() {
		return picture("jpg", new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
	}

	/** A small PNG whose header claims an enormous picture. */
	public static byte[] hugePng() {
		var header = ByteBuffer.allocate(17)
			.put(bytes("IHDR"))
			.putInt(30000)
			.putInt(30000)
			.put(new byte[] { 8, 2, 0, 0, 0 });
		var crc = new CRC32();
		crc.update(header.array());
		return ByteBuffer.allocate(33)
			.put(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 })
			.putInt(13)
			.put(header.array())
			.putInt((int) crc.getValue())
			.array();
	}

	public static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	public static byte[] concat(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

	private static byte[] office(String main, String type, Map<String, byte[]> more) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml",
				bytes("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
						+ "content-types\"><Override PartName=\"/" + main
						+ "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
						+ ".main+xml\"/></Types>"));
		parts.put(main, bytes("<document/>"));
		parts.putAll(more);
		return zip(parts);
	}

	public static byte[] zip(Map<String, byte[]> parts) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] picture(String format, BufferedImage image) {
		var out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
