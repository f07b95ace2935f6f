namespace NewsParsing.Cli.Input;

/// <summary>Reads a stream of bytes line by line or as a whole, with a look at what it begins with. Holds one line at a time.</summary>
internal sealed class ByteReader(Stream stream) : IDisposable
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Skips a UTF-8 byte order mark, and determines whether the input is UTF-16.</summary>
    public bool SkipMark()
    {
        while (_end - _start < 3 && Fill())
        {
        }

        ReadOnlySpan<byte> head = _buffer.AsSpan(_start, _end - _start);
        if (head is [0xEF, 0xBB, 0xBF, ..])
        {
            _start += 3;
        }

        return head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
    }

    /// <summary>Whether there is nothing (more) to read.</summary>
    public bool IsEmpty() => _start == _end && !Fill();

    /// <summary>Whether the first thing in the input is a JSON object: a <c>{</c> and the quotation mark of its first name.</summary>
    public bool StartsWithObject()
    {
        int i = _start;
        bool isOpen = false;
        while (true)
        {
            if (i == _end)
            {
                int offset = i - _start;
                if (!Fill())
                {
                    return false;
                }

                i = _start + offset;
            }

            byte b = _buffer[i++];
            if (b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                continue;
            }

            if (isOpen || b != (byte)'{')
            {
                return isOpen && b == (byte)'"';
            }

            isOpen = true;
        }
    }

    /// <summary>Returns the next line without its end, or null at the end of the input.</summary>
    public byte[]? ReadLine()
    {
        int searched = 0;
        while (true)
        {
            int length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                length += searched;
                byte[] line = _buffer[_start..(_start + length)];
                _start += length + 1;
                return line;
            }

            searched = _end - _start;
            if (!Fill())
            {
                byte[] rest = _buffer[_start.._end];
                _start = _end;
                return rest.Length == 0 ? null : rest;
            }
        }
    }

    /// <summary>Returns everything that was not read yet.</summary>
    public byte[] ReadToEnd()
    {
        while (Fill())
        {
        }

        byte[] rest = _buffer[_start.._end];
        _start = _end;
        return rest;
    }

    public void Dispose() => stream.Dispose();

    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_end > MaximumBytes / 2)
            {
                throw new InvalidDataException("An article or line takes more than 1 GiB");
            }

            Array.Resize(ref _buffer, _end * 2);
        }

        int count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isAtEnd = count == 0;
        return count > 0;
    }

    /// <summary>A .NET string cannot hold more than 2^30 characters, nor is an article that long.</summary>
    private const int MaximumBytes = 1 << 30;
}
