using NewsParsing.Networks;

namespace NewsParsing.Training.Learning;

/// <summary>The sizes of a <see cref="TrainableEncoder"/>.</summary>
/// <param name="Size">Dimensions of a token's vector: a multiple of 32.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Rows">Rows of the embedding table.</param>
/// <param name="Slots">Features of a token.</param>
/// <param name="Capacity">Tokens of the largest batch.</param>
/// <param name="Words">The vectors of words that it reads, if it does.</param>
/// <param name="Context">Dimensions of the vectors of another encoder that it reads, or 0.</param>
/// <param name="Summary">Dimensions of what it reads of those vectors.</param>
internal sealed record EncoderShape(
    int Size, int Layers, int Rows, int Slots, int Capacity, WordVectors? Words = null, int Context = 0, int Summary = 0);
