namespace NewsParsing.Html.Archives;

/// <summary>
/// The packed bytes of an archive, read ahead, as the inflater takes them. The framework's reads past the end of a member and does not say
/// how far; so it gets bytes up to where the next member may begin, less the trailer: a member ends there, or goes on and asks for more.
/// </summary>
internal sealed class MemberBuffer(Stream stream) : SequentialStream
{
    /// <summary>Checksum and length at the end of a member.</summary>
    public const int TrailerLength = 8;

    // What a member begins with: two bytes that are its mark and the method, the only one there is.
    private const int MarkLength = 3;

    private readonly byte[] _buffer = new byte[65_536];
    private int _start;
    private int _end;
    private int _served;
    private bool _isAtEnd;

    /// <summary>How many bytes were taken from the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the inflater asked for more when there was no more.</summary>
    public bool IsStarved { get; private set; }

    /// <summary>What was read and not taken.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start.._end);

    /// <summary>What the inflater got last, and what is after it.</summary>
    public ReadOnlySpan<byte> LastAndRest => _buffer.AsSpan((_start - _served).._end);

    /// <summary>Passes over bytes of the rest; a negative number goes back to what the inflater got last.</summary>
    public void Skip(int count)
    {
        _start += count;
        Offset += count;
        _served = 0;
    }

    /// <summary>Reads until so many bytes are there; returns whether they are.</summary>
    public async ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count && !_isAtEnd)
        {
            // What the inflater got last stays, for its end may be looked for.
            int keep = _start - _served;
            if (_end == _buffer.Length)
            {
                _served = keep == 0 ? 0 : _served;
                keep = _start - _served;
                Buffer.BlockCopy(_buffer, keep, _buffer, 0, _end - keep);
                _start -= keep;
                _end -= keep;
            }

            int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            _isAtEnd = read == 0;
        }

        return _end - _start >= count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _served = 0;
        await EnsureAsync(TrailerLength + MarkLength + 1, cancellationToken).ConfigureAwait(false);
        int count = Math.Min(LengthToServe(), buffer.Length);
        IsStarved |= count == 0;
        _buffer.AsMemory(_start, count).CopyTo(buffer);
        Skip(count);
        _served = count;
        return count;
    }

    private int LengthToServe()
    {
        ReadOnlySpan<byte> rest = Rest;
        // One byte at least, where a mark stood by chance in what is packed.
        int search = TrailerLength + 1;
        int next = rest.Length > search ? rest[search..].IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]) : -1;
        return next >= 0 ? search + next - TrailerLength
            : !_isAtEnd ? rest.Length - TrailerLength - MarkLength
            : rest.Length > TrailerLength ? rest.Length - TrailerLength : rest.Length;
    }
}
