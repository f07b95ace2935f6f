namespace NewsParsing.Tool.Input;

/// <summary>A stream whose first bytes can be looked at before they are read. It waits for no more bytes than it is asked for.</summary>
internal sealed class PeekStream(Stream inner, int length = PeekStream.DefaultLength) : Stream
{
    // Enough for the first entries of an office file, and for the blank lines that may stand before an object.
    private const int DefaultLength = 1 << 16;

    private readonly byte[] _head = new byte[length];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Returns the first bytes: at least so many unless the stream ends before, and more where they are there already.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && FillHead())
        {
        }

        return _head.AsSpan(_start, _end - _start);
    }

    /// <summary>Passes over first bytes that were looked at.</summary>
    public void Skip(int count) => _start += count;

    /// <summary>
    /// Whether the first thing in the stream, after a mark of UTF-8, is a JSON object or an array of them: a <c>{</c> and the quotation
    /// mark of its first name.
    /// </summary>
    public bool StartsWithJson()
    {
        ReadOnlySpan<byte> opening = "[{\""u8;
        int found = 0;
        for (int i = Peek(3) is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0; Peek(i + 1).Length > i; i++)
        {
            byte b = _head[_start + i];
            if (b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                continue;
            }

            // The bracket may be left out.
            found += found == 0 && b == (byte)'{' ? 1 : 0;
            if (b != opening[found])
            {
                return false;
            }

            if (++found == opening.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first byte that is no white space; null where there is none.</summary>
    public byte? FirstByte()
    {
        for (int i = 0; Peek(i + 1).Length > i; i++)
        {
            if (_head[_start + i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return _head[_start + i];
            }
        }

        return null;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int length = Math.Min(buffer.Length, _end - _start);
        if (length == 0)
        {
            return _isAtEnd ? 0 : inner.Read(buffer);
        }

        _head.AsSpan(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool FillHead()
    {
        if (_isAtEnd || _end == _head.Length)
        {
            return false;
        }

        int count = inner.Read(_head, _end, _head.Length - _end);
        _end += count;
        _isAtEnd = count == 0;
        return count > 0;
    }
}
