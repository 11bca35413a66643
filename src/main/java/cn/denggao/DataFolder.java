package cn.denggao;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of the embedded database, held by one program at a time. The operating
 * system lets go of the lock when the program dies, however it dies.
 */
final class DataFolder implements AutoCloseable {

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static DataFolder take(Path folder) {
		var path = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(path);
			requireOwn(path);
			return new DataFolder(path, lock(path));
		}
		catch (IOException ex) {
			throw new CannotStart("folder-not-writable", ex, path);
		}
	}

	/** Where the server keeps its tables. */
	Path cluster() {
		return path.resolve("pg");
	}

	/** Where the server's programs are unpacked. */
	Path binaries() {
		return path.resolve("pg-bin");
	}

	/** What the server says; begun anew at each start. */
	Path log() {
		return path.resolve("postgresql.log");
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}

	/**
	 * PostgreSQL runs only on files of its own user; a file made now shows who that is.
	 */
	private static void requireOwn(Path path) throws IOException {
		var probe = Files.createTempFile(path, "probe", "");
		try {
			var cluster = path.resolve("pg");
			if (Files.exists(cluster) && !Files.getOwner(cluster).equals(Files.getOwner(probe))) {
				throw new CannotStart("folder-foreign", null, cluster, Files.getOwner(cluster), Files.getOwner(probe));
			}
		}
		finally {
			Files.delete(probe);
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException heldInThisProgram) {
			// falls through to the same refusal
		}
		channel.close();
		throw new CannotStart("folder-in-use", null, path);
	}

}
