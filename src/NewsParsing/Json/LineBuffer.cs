namespace NewsParsing.Json;

/// <summary>
/// Cuts bytes that come in pieces into lines; who reads them from where is the caller's affair. Holds one line at a time, and of a line
/// that is too long its head.
/// </summary>
/// <param name="maximumLength">The longest line, in bytes.</param>
internal sealed class LineBuffer(int maximumLength)
{
    /// <summary>How much of a line that is too long is kept: the id stands in most feeds before the text.</summary>
    private const int HeadLength = 4096;

    private const int PieceLength = 1 << 16;

    private byte[] _buffer = new byte[PieceLength];
    private int _start;
    private int _end;
    // Bytes after _start that hold no line end: without this, a line that comes in a thousand pieces would be searched a thousand times.
    private int _searched;
    private byte[]? _head;

    /// <summary>What was read and not taken yet.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Where to read the next bytes to; <see cref="Advance"/> says how many came. Never empty.</summary>
    public Memory<byte> GetSpace()
    {
        if (_start > 0)
        {
            Rest.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            // A line that is longer than the limit leaves the buffer in TryTakeLine, so no more than a piece beyond the limit is needed.
            Array.Resize(ref _buffer, Math.Max(_end + PieceLength, (int)Math.Min(_end * 2L, maximumLength + (long)PieceLength)));
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>Adds bytes that were read into the space.</summary>
    public void Advance(int count) => _end += count;

    /// <summary>Leaves out bytes at the beginning.</summary>
    public void Skip(int count)
    {
        _start += count;
        _searched = 0;
    }

    /// <summary>Takes the next line out.</summary>
    /// <param name="isAtEnd">Whether no more bytes will come, so that the rest is a line.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether there is a whole line.</returns>
    public bool TryTakeLine(bool isAtEnd, out TextLine line)
    {
        int length = _buffer.AsSpan(_start + _searched, _end - _start - _searched).IndexOf((byte)'\n');
        bool isWhole = length >= 0;
        length = isWhole ? length + _searched : _end - _start;
        if (length > maximumLength || _head is not null)
        {
            _head ??= Rest[..Math.Min(length, HeadLength)].ToArray();
            if (!isWhole)
            {
                Skip(length);
            }
        }

        if (!isWhole && !(isAtEnd && (_end > _start || _head is not null)))
        {
            _searched = _end - _start;
            line = default;
            return false;
        }

        line = _head is null ? new TextLine(_buffer.AsMemory(_start, length), false) : new TextLine(_head, true);
        _head = null;
        Skip(Math.Min(isWhole ? length + 1 : length, _end - _start));
        return true;
    }
}
