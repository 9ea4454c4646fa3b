namespace Hengji.Packs.Shapes;

/// <summary>Shapes that several kinds of file use.</summary>
internal static class CommonShapes
{
    /// <summary>Where something comes from.</summary>
    public static MapShape Citation { get; } = new("cite", "依据 cite")
    {
        Keys =
        [
            new("doc", Scalars.Text, "文件名称和文号", true),
            new("place", Scalars.Printed, "条款、表、行或列"),
            new("seen", Scalars.Choice("S", "S-part", "GK", "D"),
                "S 见过原文；S-part 仅见部分原文；GK 未见原文；D 本系统默认，非规定", true),
        ],
    };

    /// <summary>A step of a table of bands.</summary>
    public static MapShape Band { get; } = new("band", "分档")
    {
        Keys =
        [
            new("from", Scalars.Number, "下限（含）", true),
            new("share", Scalars.NumberBetween(0, 1), "占分值的比例，0 至 1", true),
        ],
    };

    /// <summary>Free names with equal values.</summary>
    public static MapShape Table(string name, string title, Shape value) => new(name, title) { Others = value };
}
