using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsParsing.Html.Archives;

/// <summary>
/// Unpacks an archive of gzip members, of which each record has one as a rule, and checks each: the framework's own stream takes what is
/// cut off, and what follows a member and is none, for the end.
/// </summary>
internal sealed class MemberStream(Stream stream) : SequentialStream
{
    private const byte ChecksumFlag = 2;
    private const byte ExtraFlag = 4;
    private const byte NameFlag = 8;
    private const byte CommentFlag = 16;

    private readonly MemberBuffer _packed = new(stream);
    private DeflateStream? _inflater;
    private long _length;
    private long _memberLength;
    private uint _crc;

    /// <summary>Where the member that is being read begins in the archive.</summary>
    public long MemberStart { get; private set; }

    /// <summary>How many unpacked bytes stand in members that were read to their end and are what was packed.</summary>
    public long CheckedLength { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_inflater is not null || await StartMemberAsync(cancellationToken).ConfigureAwait(false))
        {
            int count;
            try
            {
                count = await _inflater!.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException exception)
            {
                throw _packed.IsStarved ? CutOff(exception) : Damaged("the compressed data are damaged", exception);
            }

            if (count > 0)
            {
                _crc = Crc32.Append(_crc, buffer.Span[..count]);
                _length += count;
                _memberLength += count;
                return count;
            }

            await EndMemberAsync(cancellationToken).ConfigureAwait(false);
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflater?.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Reads the header of a member (RFC 1952, section 2.3); returns false at the end of the archive.</summary>
    private async ValueTask<bool> StartMemberAsync(CancellationToken cancellationToken)
    {
        // Tapes and some stores fill up with zeros.
        while (await _packed.EnsureAsync(1, cancellationToken).ConfigureAwait(false) && _packed.Rest[0] == 0)
        {
            _packed.Skip(1);
        }

        MemberStart = _packed.Offset;
        if (!await _packed.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        bool isWhole = await _packed.EnsureAsync(10, cancellationToken).ConfigureAwait(false);
        if (!_packed.Rest.StartsWith(((ReadOnlySpan<byte>)[0x1F, 0x8B, 8])[..Math.Min(3, _packed.Rest.Length)]))
        {
            throw Damaged("what follows there is not compressed by gzip");
        }

        byte flags = isWhole ? _packed.Rest[3] : throw CutOff();
        _packed.Skip(10);
        if ((flags & ExtraFlag) != 0)
        {
            await SkipAsync(2, cancellationToken, isLength: true).ConfigureAwait(false);
        }

        for (int texts = ((flags & NameFlag) != 0 ? 1 : 0) + ((flags & CommentFlag) != 0 ? 1 : 0); texts > 0; texts--)
        {
            byte last;
            do
            {
                last = await _packed.EnsureAsync(1, cancellationToken).ConfigureAwait(false) ? _packed.Rest[0] : throw CutOff();
                _packed.Skip(1);
            }
            while (last != 0);
        }

        await SkipAsync((flags & ChecksumFlag) != 0 ? 2 : 0, cancellationToken).ConfigureAwait(false);
        _inflater = new DeflateStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        _crc = 0;
        _memberLength = 0;
        return true;
    }

    private async ValueTask SkipAsync(int count, CancellationToken cancellationToken, bool isLength = false)
    {
        if (!await _packed.EnsureAsync(count, cancellationToken).ConfigureAwait(false))
        {
            throw CutOff();
        }

        int next = isLength ? BinaryPrimitives.ReadUInt16LittleEndian(_packed.Rest) : 0;
        _packed.Skip(count);
        if (next > 0)
        {
            await SkipAsync(next, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask EndMemberAsync(CancellationToken cancellationToken)
    {
        if (_packed.IsStarved)
        {
            throw CutOff();
        }

        byte[] trailer = new byte[MemberBuffer.TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), (uint)_memberLength);
        bool isWhole = await _packed.EnsureAsync(trailer.Length, cancellationToken).ConfigureAwait(false);
        if (isWhole && _packed.Rest.StartsWith(trailer))
        {
            _packed.Skip(trailer.Length);
        }
        else
        {
            // The inflater got more than the member where no member follows it.
            int place = _packed.LastAndRest.IndexOf(trailer);
            if (place < 0)
            {
                throw isWhole ? Damaged("the checksum is that of other data") : CutOff();
            }

            _packed.Skip(place + trailer.Length - (_packed.LastAndRest.Length - _packed.Rest.Length));
        }

        CheckedLength = _length;
        await _inflater!.DisposeAsync().ConfigureAwait(false);
        _inflater = null;
    }

    private WarcFormatException CutOff(Exception? inner = null) => Damaged("the archive is cut off", inner);

    private WarcFormatException Damaged(string message, Exception? inner = null)
        => new($"damaged from byte {MemberStart} on: {message}", MemberStart, inner);
}
