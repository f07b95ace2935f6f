using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing.Models;

/// <summary>Collects the sections of a weights file; the same sections give the same bytes.</summary>
internal sealed class ModelFileWriter(string modelId)
{
    private readonly List<byte> _payload = [];

    /// <summary>Adds a section of plain values.</summary>
    public void Add<T>(int id, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(values);
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, id);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], bytes.Length);
        _payload.AddRange(head);
        _payload.AddRange(bytes);
        _payload.AddRange(new byte[ModelFile.Padded(bytes.Length) - bytes.Length]);
    }

    /// <summary>Adds a section of values as 16-bit steps of a common scale.</summary>
    public void AddQuantized(int id, ReadOnlySpan<float> values)
    {
        // A section of zeros, as a bias that was never trained, gets a scale that is not 0: 0 / 0 has no step.
        float maximum = 1e-12f;
        foreach (float value in values)
        {
            maximum = Math.Max(maximum, Math.Abs(value));
        }

        float scale = maximum / short.MaxValue;
        var bytes = new byte[4 + values.Length * 2];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, scale);
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(4 + i * 2), (short)MathF.Round(values[i] / scale));
        }

        Add<byte>(id, bytes);
    }

    /// <summary>Returns the whole file.</summary>
    public byte[] ToBytes()
    {
        var file = new byte[ModelFile.HeaderLength + _payload.Count + ModelFile.ChecksumLength];
        BinaryPrimitives.WriteUInt32LittleEndian(file, ModelFile.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), ModelFile.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), _payload.Count);
        Encoding.ASCII.GetBytes(modelId, file.AsSpan(12, ModelFile.IdLength));
        _payload.CopyTo(file, ModelFile.HeaderLength);
        BinaryPrimitives.WriteUInt64LittleEndian(
            file.AsSpan(file.Length - ModelFile.ChecksumLength), ModelFile.Checksum(file.AsSpan(..^ModelFile.ChecksumLength)));
        return file;
    }
}
