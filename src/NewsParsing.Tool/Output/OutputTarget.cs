using System.Text;

namespace NewsParsing.Tool.Output;

/// <summary>
/// Where the articles go. A file is written under a temporary name beside its place and takes its own name at the end, so that under that
/// name there is either all or what was there before; devices and pipes are written directly. Every failure is an
/// <see cref="OutputException"/>.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly Stream _stream;
    private string? _temporaryPath;

    private OutputTarget(Stream stream, string? fullPath, string? temporaryPath)
    {
        _stream = stream;
        FullPath = fullPath;
        _temporaryPath = temporaryPath;
        if (temporaryPath is not null)
        {
            AppDomain.CurrentDomain.ProcessExit += DeleteTemporary;
        }
    }

    /// <summary>The file that appears at the end; null for standard output, a device or a pipe.</summary>
    public string? FullPath { get; }

    /// <param name="path">A path, or null for standard output.</param>
    public static OutputTarget Open(string? path) => Try(() =>
    {
        if (path is null)
        {
            return new OutputTarget(StandardOutput.Open(), null, null);
        }

        string fullPath = ResolveLinks(Path.GetFullPath(path));
        if (Directory.Exists(fullPath))
        {
            throw new IOException("Is a directory");
        }

        if (OpenInPlace(path, fullPath) is { } device)
        {
            return new OutputTarget(device, null, null);
        }

        return OpenTemporary(fullPath);
    });

    /// <summary>Opens a file of a folder, which is made where there is none.</summary>
    public static OutputTarget OpenInNewFolder(string folder, string name)
    {
        Try(() => Directory.CreateDirectory(folder));
        return OpenInFolder(Path.Combine(folder, name));
    }

    /// <summary>Makes a folder where there is none. What is written to the target itself goes nowhere.</summary>
    public static OutputTarget OpenFolder(string folder)
    {
        Try(() => Directory.CreateDirectory(folder));
        return new OutputTarget(Stream.Null, null, null);
    }

    /// <summary>Opens a file of a folder that the tool fills. A link of that name is replaced, not followed to where it leads.</summary>
    public static OutputTarget OpenInFolder(string path) => Try(() =>
    {
        string fullPath = Path.GetFullPath(path);
        return Directory.Exists(fullPath) ? throw new IOException("Is a directory") : OpenTemporary(fullPath);
    });

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            throw new OutputException(exception);
        }
    }

    /// <summary>Lets another write into the stream of a file.</summary>
    public async Task WriteAsync(Func<Stream, Task> write)
    {
        try
        {
            await write(_stream).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(exception);
        }
    }

    public void WriteLine(string line) => Write(Encoding.UTF8.GetBytes(line + "\n"));

    /// <summary>Gives the file its name.</summary>
    public void Commit() => Try(() =>
    {
        // On the disk before it takes the name: after a power cut an empty file would stand where a whole one was.
        if (_temporaryPath is not null && _stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }

        _stream.Dispose();
        if (_temporaryPath is not null)
        {
            Replace(_temporaryPath, FullPath!);
            DeleteTemporary(null, EventArgs.Empty);
            _temporaryPath = null;
        }

        return true;
    });

    /// <summary>Drops what was not committed.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (_temporaryPath is not null)
        {
            DeleteTemporary(null, EventArgs.Empty);
        }
    }

    /// <summary>Also when the process is left in the midst of a run.</summary>
    private void DeleteTemporary(object? sender, EventArgs e)
    {
        AppDomain.CurrentDomain.ProcessExit -= DeleteTemporary;
        File.Delete(_temporaryPath!);
    }

    private static OutputTarget OpenTemporary(string fullPath)
    {
        string temporaryPath = $"{fullPath}.{Path.GetRandomFileName()}.tmp";
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows() && File.Exists(fullPath))
        {
            // From its first byte: what only its owner may read is not shown to others while it is written.
            options.UnixCreateMode = File.GetUnixFileMode(fullPath) | UnixFileMode.UserWrite;
        }

        return new OutputTarget(new FileStream(temporaryPath, options), fullPath, temporaryPath);
    }

    /// <summary>Puts a written file into the place of another, with its mode, its owner and all of its names.</summary>
    private static void Replace(string written, string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            if (FileIdentity.Of(path) is { } old && !old.CanBeMovedTo(written))
            {
                CopyInto(written, path);
                return;
            }

            File.SetUnixFileMode(written, File.GetUnixFileMode(path));
        }

        File.Move(written, path, overwrite: true);
    }

    private static void CopyInto(string written, string path)
    {
        using FileStream source = File.OpenRead(written);
        using var target = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        source.CopyTo(target);
        target.SetLength(source.Length);
        target.Flush(flushToDisk: true);
    }

    /// <summary>Opens a target that cannot be replaced by a file: a device, or a named pipe anywhere. Null for all others.</summary>
    private static FileStream? OpenInPlace(string path, string fullPath)
    {
        bool isDevice = IsDevicePath(Path.GetFullPath(path)) || IsDevicePath(fullPath);
        if (!isDevice && !(File.Exists(fullPath) && new FileInfo(fullPath).Length == 0))
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (isDevice || !stream.CanSeek)
        {
            return stream;
        }

        // An empty file, which pipes look like from outside.
        stream.Dispose();
        return null;
    }

    private static bool IsDevicePath(string path)
        => !OperatingSystem.IsWindows()
            && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
            && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static string ResolveLinks(string path)
        => new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            throw new OutputException(exception);
        }
    }
}
