using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing.Models;

/// <summary>Reads a weights file and checks it whole: after the constructor only a section's presence and length can be wrong.</summary>
internal sealed class ModelFileReader
{
    private readonly string _name;
    private readonly byte[] _file;

    /// <param name="name">The file's name, for messages.</param>
    /// <param name="file">The whole file.</param>
    /// <exception cref="InvalidModelException">The file is cut, altered, of another version or no weights file.</exception>
    public ModelFileReader(string name, byte[] file)
    {
        _name = name;
        _file = file;
        if (file.Length < ModelFile.HeaderLength)
        {
            throw Fault($"it has {file.Length} bytes and its header alone needs {ModelFile.HeaderLength}");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(file) != ModelFile.Magic)
        {
            throw Fault("it does not start as a weights file does");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4));
        if (version != ModelFile.Version)
        {
            throw Fault($"it has format version {version} and this package reads version {ModelFile.Version}");
        }

        long length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        if (length != file.Length - ModelFile.HeaderLength)
        {
            throw Fault($"it is cut or overlong: the header promises {length} bytes of weights and {file.Length - ModelFile.HeaderLength} are there");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(12)) != ModelFile.Checksum(file.AsSpan(ModelFile.HeaderLength)))
        {
            throw Fault("its checksum is wrong, so it was altered");
        }

        ModelId = Encoding.ASCII.GetString(file, 20, ModelFile.IdLength).TrimEnd('\0');
    }

    /// <summary>Which training run made the weights, as <c>syntax-1</c>.</summary>
    public string ModelId { get; }

    /// <summary>Reads a file that the package embeds.</summary>
    /// <exception cref="InvalidModelException">The file is missing or cannot be used.</exception>
    public static ModelFileReader OpenEmbedded(string name)
    {
        using Stream stream = typeof(ModelFileReader).Assembly.GetManifestResourceStream("models/" + name)
            ?? throw new InvalidModelException(name, "the package was built without it");
        byte[] file = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(file);
        return new ModelFileReader(name, file);
    }

    /// <summary>Returns the values of a section.</summary>
    /// <exception cref="InvalidModelException">The section is missing or has another length.</exception>
    public ReadOnlySpan<T> Section<T>(int id, int count)
        where T : unmanaged
    {
        ReadOnlySpan<T> values = MemoryMarshal.Cast<byte, T>(Bytes(id));
        return values.Length == count ? values : throw Fault($"section {id} has {values.Length} values instead of {count}");
    }

    /// <summary>Restores the values of a section of 16-bit steps.</summary>
    /// <exception cref="InvalidModelException">The section is missing or has another length.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Quantized(int id, int count)
    {
        ReadOnlySpan<byte> bytes = Bytes(id);
        if (bytes.Length != 4 + count * 2)
        {
            throw Fault($"section {id} has {bytes.Length} bytes instead of {4 + count * 2}");
        }

        float scale = BinaryPrimitives.ReadSingleLittleEndian(bytes);
        ReadOnlySpan<short> steps = MemoryMarshal.Cast<byte, short>(bytes[4..]);
        float[] values = GC.AllocateUninitializedArray<float>(count);
        for (int i = 0; i < count; i++)
        {
            values[i] = steps[i] * scale;
        }

        return values;
    }

    /// <summary>Returns the bytes of a section within the file itself, so that a large one need not be copied.</summary>
    /// <exception cref="InvalidModelException">The section is missing or has another length.</exception>
    public ArraySegment<byte> Segment(int id, int count)
    {
        ReadOnlySpan<byte> bytes = Bytes(id);
        if (bytes.Length != count)
        {
            throw Fault($"section {id} has {bytes.Length} bytes instead of {count}");
        }

        _file.AsSpan().Overlaps(bytes, out int offset);
        return new ArraySegment<byte>(_file, offset, count);
    }

    private ReadOnlySpan<byte> Bytes(int id)
    {
        ReadOnlySpan<byte> rest = _file.AsSpan(ModelFile.HeaderLength);
        while (rest.Length >= 8)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(rest[4..]);
            if (length < 0 || length > rest.Length - 8)
            {
                break;
            }

            if (BinaryPrimitives.ReadInt32LittleEndian(rest) == id)
            {
                return rest.Slice(8, length);
            }

            rest = rest[(8 + length)..];
        }

        throw Fault($"section {id} is missing");
    }

    private InvalidModelException Fault(string fault) => new(_name, fault);
}
