using NewsParsing.Models;

namespace NewsParsing.Attributions;

/// <summary>How often a word form was (part of) a cue where the model was trained, as a class from 0 (never or unknown) to 4 (nearly always).</summary>
internal sealed class CueLikelihood
{
    public const byte Possible = 1;
    public const byte Frequent = 3;

    private readonly uint[] _keys;
    private readonly byte[] _classes;
    private readonly int _mask;

    public CueLikelihood(ReadOnlySpan<uint> forms, ReadOnlySpan<byte> classes)
    {
        int size = 64;
        while (size < forms.Length * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _keys = new uint[size];
        _classes = new byte[size];
        for (int i = 0; i < forms.Length; i++)
        {
            int slot = (int)forms[i] & _mask;
            while (_keys[slot] != 0 && _keys[slot] != forms[i])
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = forms[i];
            _classes[slot] = classes[i];
        }
    }

    public byte Of(ulong form)
    {
        uint key = FormHash.Fold(form);
        int slot = (int)key & _mask;
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return _classes[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return 0;
    }
}
