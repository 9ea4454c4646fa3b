using Hengji.Packs;
using Hengji.Regulations;

namespace Hengji.UseCases.Tests.Collecting;

/// <summary>The pack and the sample that these tests read.</summary>
internal static class Hunan
{
    private static readonly Lazy<Pack> Read = new(() =>
    {
        var pack = PackReader.Read(Repository.PathOf("packs"), "xiangxi-hrss-2022").Value;
        return pack with { Forms = pack.Forms.ForYear(new(2022)) };
    });

    public static Pack Pack2022 => Read.Value;

    public static string Sample { get; } = Repository.PathOf("samples", "xiangxi-hrss-2022");
}
