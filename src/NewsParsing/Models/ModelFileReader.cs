using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing.Models;

/// <summary>Reads a weights file and checks it whole: after the constructor only a section's presence and length can be wrong.</summary>
internal sealed class ModelFileReader
{
    private readonly string _name;
    private readonly ReadOnlyMemory<byte> _file;

    /// <param name="name">The file's name, for messages.</param>
    /// <param name="memory">The whole file.</param>
    /// <exception cref="InvalidModelException">The file is cut, altered, of another version or no weights file.</exception>
    public ModelFileReader(string name, ReadOnlyMemory<byte> memory)
    {
        _name = name;
        _file = memory;
        ReadOnlySpan<byte> file = memory.Span;
        if (file.Length < ModelFile.HeaderLength + ModelFile.ChecksumLength)
        {
            throw Fault(
                $"it has {file.Length} bytes and its header and checksum alone need {ModelFile.HeaderLength + ModelFile.ChecksumLength}");
        }

        // For example the pointer of some 130 bytes that a clone without Git LFS has in the place of a large file.
        if (BinaryPrimitives.ReadUInt32LittleEndian(file) != ModelFile.Magic)
        {
            throw Fault("it does not start as a weights file does");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        if (version != ModelFile.Version)
        {
            throw Fault($"it has format version {version} and this package reads version {ModelFile.Version}");
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        int found = file.Length - ModelFile.HeaderLength - ModelFile.ChecksumLength;
        if (length != found)
        {
            throw Fault($"it is cut or overlong: the header promises {length} bytes of weights and {found} are there");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(file[^ModelFile.ChecksumLength..])
            != ModelFile.Checksum(file[..^ModelFile.ChecksumLength]))
        {
            throw Fault("its checksum is wrong, so it was altered");
        }

        ModelId = Encoding.ASCII.GetString(file.Slice(12, ModelFile.IdLength)).TrimEnd('\0');
    }

    /// <summary>Which training run made the weights, as <c>syntax-1</c>.</summary>
    public string ModelId { get; }

    /// <summary>Reads a file that the package embeds.</summary>
    /// <exception cref="InvalidModelException">The file is missing or cannot be used.</exception>
    public static ModelFileReader OpenEmbedded(string name)
        => new(name, (EmbeddedFile.Open(name) ?? throw new InvalidModelException(name, "the package was built without it")).Memory);

    /// <summary>Returns the values of a section.</summary>
    /// <exception cref="InvalidModelException">The section is missing or has another length.</exception>
    public ReadOnlySpan<T> Section<T>(int id, int count)
        where T : unmanaged
        => MemoryMarshal.Cast<byte, T>(Bytes(id, (long)count * Unsafe.SizeOf<T>()).Span);

    /// <summary>Returns the 16-bit steps of a section of them, and the value of a step.</summary>
    /// <exception cref="InvalidModelException">The section is missing or has another length.</exception>
    public ReadOnlySpan<short> Steps(int id, int count, out float scale)
    {
        ReadOnlySpan<byte> bytes = Bytes(id, sizeof(float) + (long)count * sizeof(short)).Span;
        scale = BinaryPrimitives.ReadSingleLittleEndian(bytes);
        return MemoryMarshal.Cast<byte, short>(bytes[sizeof(float)..]);
    }

    /// <summary>Returns the bytes of a section within the file itself, so that a large one need not be copied.</summary>
    /// <exception cref="InvalidModelException">The section is missing or has another length.</exception>
    public ReadOnlyMemory<byte> Bytes(int id, long count)
    {
        ReadOnlySpan<byte> file = _file.Span[..^ModelFile.ChecksumLength];
        long at = ModelFile.HeaderLength;
        // Looked for from the start: syntax.bin has 33 sections, attributions.bin 25, words.bin four, each read once a process.
        while (at + 8 <= file.Length)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(file[(int)(at + 4)..]);
            if (length < 0 || length > file.Length - at - 8)
            {
                break;
            }

            if (BinaryPrimitives.ReadInt32LittleEndian(file[(int)at..]) == id)
            {
                return length == count
                    ? _file.Slice((int)at + 8, length)
                    : throw Fault($"section {id} has {length} bytes instead of {count}");
            }

            at += 8 + ModelFile.Padded(length);
        }

        throw Fault($"section {id} is missing");
    }

    /// <summary>What is thrown where the file cannot be used.</summary>
    public InvalidModelException Fault(string fault) => new(_name, fault);
}
