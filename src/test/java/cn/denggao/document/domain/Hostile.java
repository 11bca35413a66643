package cn.denggao.document.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files made to hurt whoever reads them, made on the spot. */
public final class Hostile {

	private static final int MEGABYTE = 1024 * 1024;

	private Hostile() {
	}

	/** An office file with one part of so many megabytes of zeros. */
	public static byte[] zeros(String part, int megabytes) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_COMPRESSION);
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(Files.bytes("<Types/>"));
			zip.putNextEntry(new ZipEntry(part));
			var block = new byte[MEGABYTE];
			for (int i = 0; i < megabytes; i++) {
				zip.write(block);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Archives in archives, sixteen in each, as the best known bomb. */
	public static byte[] nested(int levels) {
		var content = zeros("a", 4);
		for (int level = 0; level < levels; level++) {
			Map<String, byte[]> parts = new LinkedHashMap<>();
			for (int i = 0; i < 16; i++) {
				parts.put("lib " + i + ".zip", content);
			}
			content = Files.zip(parts);
		}
		return content;
	}

	/**
	 * A directory that lists one entry many times over: small, and endless for those who
	 * believe it.
	 */
	public static byte[] overlapping(int entries) {
		var once = Files.docx(Map.of());
		var buffer = ByteBuffer.wrap(once).order(ByteOrder.LITTLE_ENDIAN);
		int end = once.length - 22;
		int start = buffer.getInt(end + 16);
		int size = end - start;
		var out = new ByteArrayOutputStream();
		out.write(once, 0, start);
		for (int i = 0; i < entries; i++) {
			out.write(once, start, size);
		}
		int total = entries * buffer.getShort(end + 10);
		var tail = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(0);
		tail.putShort((short) total).putShort((short) total).putInt(size * entries).putInt(start).putShort((short) 0);
		out.writeBytes(tail.array());
		return out.toByteArray();
	}

	/** A really encrypted workbook or document. */
	public static byte[] encrypted(byte[] office) {
		try (var file = new POIFSFileSystem()) {
			var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("denggao");
			try (var out = encryptor.getDataStream(file)) {
				out.write(office);
			}
			var result = new ByteArrayOutputStream();
			file.writeFilesystem(result);
			return result.toByteArray();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static byte[] document(String body) {
		return Files.docx(Map.of("word/header1.xml", Files.bytes("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/"
				+ "wordprocessingml/2006/main\"><w:p>" + body + "</w:p></w:hdr>")));
	}

	/** A field as the word processor writes it, its instruction in several pieces. */
	public static byte[] field(String... pieces) {
		return document("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
				+ String.join("</w:instrText></w:r><w:r><w:instrText>", pieces)
				+ "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
	}

	public static byte[] sheet(String body) {
		return Files.xlsx(Map.of("xl/worksheets/sheet1.xml", Files.bytes("<worksheet>" + body + "</worksheet>")));
	}

	/** A PDF whose packed objects unpack to so many megabytes. */
	public static byte[] packed(int megabytes) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(Files.bytes("%PDF-1.7\n5 0 obj\n<< /Type /ObjStm >>\nstream\n"));
		try (var packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
			packed.write(Files.bytes("6 0 7 30 "));
			var block = new byte[MEGABYTE];
			for (int i = 0; i < megabytes; i++) {
				packed.write(block);
			}
			packed.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		out.writeBytes(Files.bytes("\nendstream\nendobj\n%%EOF\n"));
		return out.toByteArray();
	}

	public static byte[] pdfOf(String repeated, int megabytes) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(Files.bytes("%PDF-1.7\n"));
		out.writeBytes(Files.bytes(repeated.repeat(megabytes * MEGABYTE / repeated.length())));
		out.writeBytes(Files.bytes("\n%%EOF\n"));
		return out.toByteArray();
	}

}
