using System.Numerics;

namespace Hengji.Accuracy.Learning;

/// <summary>Gathers weights after rounds of learning, to take their mean.</summary>
/// <param name="weights">The weights as they are learnt.</param>
internal sealed class MeanOfRounds<T>(T[] weights)
    where T : INumber<T>
{
    private readonly T[] sums = new T[weights.Length];
    private int remembered;

    /// <summary>Remembers the weights as they are now.</summary>
    public void Remember()
    {
        for (var at = 0; at < weights.Length; at++)
            sums[at] += weights[at];
        remembered++;
    }

    /// <summary>Puts the means of all that were remembered in their place.</summary>
    public void Settle()
    {
        for (var at = 0; at < weights.Length; at++)
            weights[at] = sums[at] / T.CreateChecked(remembered);
    }
}
