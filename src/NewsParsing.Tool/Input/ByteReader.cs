using NewsParsing.Json;

namespace NewsParsing.Tool.Input;

/// <summary>Reads a stream of bytes line by line or as a whole. Holds one line at a time.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="limit">How many of them one article may take.</param>
internal sealed class ByteReader(Stream stream, SizeLimit limit)
{
    private readonly LineBuffer _buffer = new(limit.Bytes);
    private bool _isAtEnd;

    /// <summary>How many bytes one article may take.</summary>
    public SizeLimit Limit => limit;

    /// <summary>What was read and not taken yet.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.Rest;

    /// <summary>Passes over bytes of the rest.</summary>
    public void Skip(int count) => _buffer.Skip(count);

    /// <summary>Returns the next line without its end, valid until the next call; or null at the end of the input.</summary>
    public TextLine? ReadLine()
    {
        while (true)
        {
            if (_buffer.TryTakeLine(_isAtEnd, out TextLine line))
            {
                return line;
            }

            if (!Fill())
            {
                return _buffer.TryTakeLine(_isAtEnd, out line) ? line : null;
            }
        }
    }

    /// <summary>Returns everything that was not read yet.</summary>
    /// <exception cref="InputException">It is more than one article may take.</exception>
    public byte[] ReadToEnd()
    {
        while (Fill())
        {
            if (Rest.Length > limit.Bytes)
            {
                throw new InputException(limit.TooLong);
            }
        }

        byte[] rest = Rest.ToArray();
        Skip(rest.Length);
        return rest;
    }

    /// <summary>Reads more bytes into the rest; returns whether there were any.</summary>
    public bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        int count = stream.Read(_buffer.GetSpace().Span);
        _buffer.Advance(count);
        _isAtEnd = count == 0;
        return count > 0;
    }
}
