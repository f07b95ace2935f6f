using System.Text;

namespace NewsParsing.Html.Archives;

/// <summary>Reads lines and blocks of bytes from a stream, ahead in one buffer.</summary>
/// <param name="stream">The bytes of an archive, unpacked.</param>
/// <param name="place">Where that is in the archive as it is stored; null where it is stored as it is.</param>
internal sealed class ByteReader(Stream stream, Func<long>? place = null)
{
    private const int LongestLine = 16_384;

    private readonly byte[] _buffer = new byte[65_536];
    private int _start;
    private int _end;
    private long _read;

    /// <summary>How many bytes were taken.</summary>
    public long Position => _read - (_end - _start);

    /// <summary>What was read ahead and the rest, as a stream.</summary>
    public Stream AsStream() => new AheadStream(_buffer.AsMemory(_start.._end), stream);

    public async ValueTask<bool> StartsWithGzipAsync(CancellationToken cancellationToken)
    {
        while (_end - _start < 2 && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return _end - _start >= 2 && _buffer[_start] == 0x1F && _buffer[_start + 1] == 0x8B;
    }

    /// <summary>Returns the next line without its end; a longer one than any header in pieces; null at the end.</summary>
    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        int looked = 0;
        while (true)
        {
            int length = _buffer.AsSpan((_start + looked).._end).IndexOf((byte)'\n');
            if (length >= 0 || _end - _start >= LongestLine)
            {
                int count = length >= 0 ? looked + length : LongestLine;
                string line = Encoding.UTF8.GetString(_buffer, _start, count).TrimEnd('\r');
                _start += count + (length >= 0 ? 1 : 0);
                return line;
            }

            looked = _end - _start;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                string? rest = looked == 0 ? null : Encoding.UTF8.GetString(_buffer, _start, looked);
                _start = _end;
                return rest;
            }
        }
    }

    /// <summary>Passes over line feeds and carriage returns, up to what follows or the end.</summary>
    public async ValueTask SkipLineEndsAsync(CancellationToken cancellationToken)
    {
        do
        {
            while (_start < _end && _buffer[_start] is (byte)'\r' or (byte)'\n')
            {
                _start++;
            }
        }
        while (_start == _end && await FillAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Whether what is read ahead may begin a record.</summary>
    public bool IsAtRecord
    {
        get
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start.._end);
            return rest.IsEmpty || "WARC/"u8.StartsWith(rest[..Math.Min(5, rest.Length)]);
        }
    }

    /// <summary>What is said of an archive that ends in the middle of a record.</summary>
    /// <param name="start">Where the record began, unpacked.</param>
    public WarcFormatException CutOff(long start)
    {
        long offset = place?.Invoke() ?? start;
        return new WarcFormatException($"damaged from byte {offset} on: the archive is cut off in the middle of a record", offset);
    }

    /// <summary>Reads a block, or passes over it when <paramref name="block"/> is empty; returns whether it was there to its end.</summary>
    public async ValueTask<bool> ReadAsync(Memory<byte> block, long length, CancellationToken cancellationToken)
    {
        long at = 0;
        while (at < length)
        {
            if (_start == _end && !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            int count = (int)Math.Min(_end - _start, length - at);
            if (!block.IsEmpty)
            {
                _buffer.AsMemory(_start, count).CopyTo(block[(int)at..]);
            }

            _start += count;
            at += count;
        }

        return true;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        try
        {
            int count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += count;
            _read += count;
            return count > 0;
        }
        // Of a stream that takes off a compression around the archive.
        catch (InvalidDataException exception)
        {
            throw new WarcFormatException(
                $"damaged from byte {_read} on, unpacked: the compressed data are damaged or cut off", _read, exception);
        }
    }
}
