using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsParsing.Tool.Output;

/// <summary>What a file has beside its content and mode: how many names, and whose it is. .NET knows neither.</summary>
internal readonly partial record struct FileIdentity(uint Links, uint Owner, uint Group)
{
    // linux/stat.h: the structure is the same on all architectures.
    private const int CurrentFolder = -100;
    private const uint LinksOwnerAndGroup = 0x4 | 0x8 | 0x10;
    private const int StructureSize = 256;
    private const int LinksAt = 16;
    private const int OwnerAt = 20;
    private const int GroupAt = 24;

    /// <summary>Returns null where the system cannot be asked: elsewhere than on Linux.</summary>
    public static FileIdentity? Of(string path)
    {
        Span<byte> structure = stackalloc byte[StructureSize];
        try
        {
            return OperatingSystem.IsLinux()
                && Statx(CurrentFolder, path, 0, LinksOwnerAndGroup, ref MemoryMarshal.GetReference(structure)) == 0
                ? new FileIdentity(Read(structure, LinksAt), Read(structure, OwnerAt), Read(structure, GroupAt))
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library of before 2018.
            return null;
        }
    }

    /// <summary>
    /// Whether another file can take this one's place: not where that would leave another name with the old content, or give the file to
    /// whoever runs the tool.
    /// </summary>
    /// <param name="path">The other file, which is given the owner of this one.</param>
    public bool CanBeMovedTo(string path)
        => Links == 1 && Of(path) is { } other
            && ((Owner, Group) == (other.Owner, other.Group) || ChangeOwner(path, Owner, Group) == 0);

    private static uint Read(ReadOnlySpan<byte> structure, int at)
        => BitConverter.IsLittleEndian
            ? BinaryPrimitives.ReadUInt32LittleEndian(structure[at..]) : BinaryPrimitives.ReadUInt32BigEndian(structure[at..]);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte structure);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint owner, uint group);
}
