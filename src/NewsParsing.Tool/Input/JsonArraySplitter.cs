using System.Text;

namespace NewsParsing.Tool.Input;

/// <summary>
/// Cuts the items out of a JSON array that may be longer than memory. It counts brackets outside strings and leaves all else that may be
/// wrong with an item to whoever reads the item.
/// </summary>
internal sealed class JsonArraySplitter(ByteReader reader)
{
    private long _line = 1;
    private long _column = 1;
    private bool _isOpen;

    /// <summary>Where the last item begins.</summary>
    public JsonPlace Start { get; private set; }

    /// <summary>Returns the next item, white space around it left out; null after the last one.</summary>
    /// <exception cref="InputException">The array is broken here, so that no more items can be found.</exception>
    public byte[]? ReadItem()
    {
        if (!_isOpen)
        {
            SkipSpace();
            _isOpen = true;
        }
        else if (reader.Rest.IsEmpty)
        {
            throw new InputException("invalid JSON: the array does not end");
        }
        else if (reader.Rest[0] == (byte)']')
        {
            return ReadEnd();
        }

        // The bracket that opens the array, or the comma after an item.
        bool isFirst = reader.Rest[0] == (byte)'[';
        Take(1);
        if (SkipSpace() is not { } next)
        {
            throw new InputException("invalid JSON: the array does not end");
        }

        if (isFirst && next == (byte)']')
        {
            return ReadEnd();
        }

        Start = new JsonPlace(_line, _column);
        int length = FindEnd();
        byte[] item = reader.Rest[..length].TrimEnd(" \t\r\n"u8).ToArray();
        Take(length);
        return item;
    }

    private byte[]? ReadEnd()
    {
        Take(1);
        return SkipSpace() is null ? null : throw new InputException("invalid JSON: something follows the end of the array");
    }

    /// <summary>The length of the item that begins here: up to the comma or bracket after it, or to the end of the input.</summary>
    private int FindEnd()
    {
        int depth = 0;
        bool isText = false;
        for (int i = 0; ; i++)
        {
            if (i == reader.Rest.Length && !reader.Fill())
            {
                return i;
            }

            if (i > reader.Limit.Bytes)
            {
                throw new InputException(reader.Limit.TooLong + "; what comes after it was not read");
            }

            byte b = reader.Rest[i];
            if (isText)
            {
                i += b == (byte)'\\' ? 1 : 0;
                isText = b != (byte)'"';
                if (i >= reader.Rest.Length && !reader.Fill())
                {
                    return reader.Rest.Length;
                }
            }
            else if (depth == 0 && b is (byte)',' or (byte)']')
            {
                return i;
            }
            else
            {
                isText = b == (byte)'"';
                depth += b is (byte)'{' or (byte)'[' ? 1 : b is (byte)'}' or (byte)']' && depth > 0 ? -1 : 0;
            }
        }
    }

    /// <summary>Passes over white space and returns the byte after it; null at the end of the input.</summary>
    private byte? SkipSpace()
    {
        while (true)
        {
            int length = reader.Rest.IndexOfAnyExcept(" \t\r\n"u8);
            if (length >= 0)
            {
                Take(length);
                return reader.Rest[0];
            }

            Take(reader.Rest.Length);
            if (!reader.Fill())
            {
                return null;
            }
        }
    }

    private void Take(int count)
    {
        ReadOnlySpan<byte> taken = reader.Rest[..count];
        int lineEnd = taken.LastIndexOf((byte)'\n');
        _line += taken.Count((byte)'\n');
        _column = (lineEnd < 0 ? _column : 1) + Encoding.UTF8.GetCharCount(taken[(lineEnd + 1)..]);
        reader.Skip(count);
    }
}
