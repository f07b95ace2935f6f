using System.Security.Cryptography;

namespace NewsParsing.Actors.Entities;

/// <summary>
/// Spreads the words of a text over a hash table by a key that nobody outside the process knows: a text made of words whose hashes collide
/// would otherwise take a time that grows with its square. Which entity is found does not depend on the key.
/// </summary>
internal sealed class KeyedForms : IEqualityComparer<ulong>
{
    public static readonly KeyedForms Instance = new();

    private readonly UInt128 _key;

    private KeyedForms()
    {
        Span<byte> key = stackalloc byte[16];
        RandomNumberGenerator.Fill(key);
        // Odd, so that no bit of a form is lost.
        _key = BitConverter.ToUInt128(key) | 1;
    }

    public bool Equals(ulong one, ulong other) => one == other;

    /// <summary>The high bits of the product with the key, as of a multiply-shift hash (Dietzfelbinger et al. 1997).</summary>
    public int GetHashCode(ulong form) => (int)(uint)((form * _key) >> 96);
}
