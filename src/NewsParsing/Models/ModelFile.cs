using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Models;

/// <summary>The layout that all weights files share: a header of fixed size, then numbered sections, each with its length.</summary>
internal static class ModelFile
{
    /// <summary>The first four bytes, <c>NPWM</c>.</summary>
    public const uint Magic = 0x4D57504E;

    /// <summary>Raised when a file of an older layout can no longer be read.</summary>
    public const int Version = 1;

    /// <summary>Magic, version, payload length, checksum (8 bytes), model id.</summary>
    public const int HeaderLength = 20 + IdLength;

    /// <summary>Bytes of the model id: ASCII, padded with 0.</summary>
    public const int IdLength = 28;

    /// <summary>FNV-1a over words of 8 bytes, the rest byte by byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037UL;
        foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            hash = (hash ^ word) * 1099511628211UL;
            hash ^= hash >> 32;
        }

        foreach (byte rest in bytes[(bytes.Length & ~7)..])
        {
            hash = (hash ^ rest) * 1099511628211UL;
        }

        return hash;
    }
}
