namespace Hengji.Packs.Shapes;

/// <summary>Shapes of report.yaml.</summary>
internal static class ReportShapes
{
    private static MapShape CoverLine { get; } = new("cover-line", "封面 cover")
    {
        Keys = [new("label", Scalars.Printed, "项目名称"), new("text", Scalars.Printed, "内容，可含 {{…}}", true)],
    };

    private static MapShape Block { get; } = new("block", "内容 blocks")
    {
        OneOf = ["paragraph", "form", "list", "scores", "signature"],
        Keys =
        [
            new("paragraph", Scalars.Text, "段落文字，可含 {{…}}"),
            new("form", Scalars.Id, "以表格印出的表"),
            new("list", Scalars.Id, "逐行印出的表"),
            new("scores", Scalars.Printed, "自评得分表，值为标题"),
            new("signature", Scalars.Text, "签署栏，值为标题"),
            new("caption", Scalars.Printed, "表格标题"),
            new("columns", new ListShape(Scalars.Id), "form 只印这些栏，按此顺序；不写则全部"),
            new("rows-with", Scalars.Id, "form 和 list 只印该栏有内容的行；不写则全部"),
            new("text", Scalars.Text, "list 每行的文字，可含 {{…}}"),
            new("lines", new ListShape(Scalars.Text), "签署栏各行"),
            new("when", Scalars.Text, "该地址有内容时才印出"),
        ],
    };

    private static MapShape Section { get; } = WithSubsections(new MapShape("section", "章节")
    {
        Keys =
        [
            new("level", Scalars.Whole(0, 4), "0 第一部分，1 一、，2 （一），3 1.，4 （1）；不写为上级加一"),
            new("heading", Scalars.Text, "标题，连同编号", true),
            new("blocks", new ListShape(Block), "内容，按顺序"),
        ],
    });

    /// <summary>report.yaml.</summary>
    public static MapShape Report { get; } = new("report", "报告模板")
    {
        Keys =
        [
            new("title", Scalars.Text, "报告标题，可含 {{…}}", true),
            new("cover", new ListShape(CoverLine), "封面各行"),
            new("parts", new ListShape(Section), "各部分", true),
            new("annexes", new ListShape(Scalars.Text), "附件名称"),
        ],
    };

    private static MapShape WithSubsections(MapShape section)
    {
        section.Keys = section.Keys.Add(new("sections", new ListShape(section), "下级章节"));
        return section;
    }
}
