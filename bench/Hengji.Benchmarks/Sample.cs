using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Testing;
using Hengji.UseCases.Collecting;

namespace Hengji.Benchmarks;

/// <summary>The repository's example year, the material of every benchmark but the workbook's.</summary>
internal static class Sample
{
    /// <summary>Folder of the example.</summary>
    public static string Folder { get; } = Repository.PathOf("samples", "xiangxi-hrss-2022");

    /// <summary>Pack and submission.</summary>
    /// <exception cref="InvalidOperationException">The example cannot be read.</exception>
    public static (Pack Pack, Submission Submission) Read()
    {
        var collected = Sure(CollectInput.Run(Folder, null, Repository.PathOf("packs")));
        return (collected.Pack, collected.Submission);
    }

    /// <summary>The value, where a problem would mean that nothing can be measured.</summary>
    /// <exception cref="InvalidOperationException">There is a problem.</exception>
    public static T Sure<T>(Result<T> result) =>
        result.IsSuccess ? result.Value : throw new InvalidOperationException(result.Problems[0].ToString());

    /// <summary>Stops the run when the two sides did not do the same work.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Same<T>(string what, T ours, T peers)
    {
        if (!EqualityComparer<T>.Default.Equals(ours, peers))
            throw new InvalidOperationException($"{what} differs: ours {ours}, the peer's {peers}. Nothing was measured.");
    }
}
