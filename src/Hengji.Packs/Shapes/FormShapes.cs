namespace Hengji.Packs.Shapes;

/// <summary>Shapes of forms/*.yaml.</summary>
internal static class FormShapes
{
    private static MapShape Row { get; } = new("row", "固定行 fixed")
    {
        Keys = [new("key", Scalars.Id, "行编号", true), new("label", Scalars.Text, "印出的行名", true), new("label-en", Scalars.Text, "行名的英文对照")],
    };

    private static MapShape FixedRows { get; } = new("rows", "fixed: 印好的行")
    {
        Keys = [new("fixed", new ListShape(Row), "表中印好的行", true)],
    };

    private static MapShape Item { get; } = new("item", "指标项 items")
    {
        Keys =
        [
            new("id", Scalars.Id, "列编号，在表内唯一", true),
            new("label", Scalars.Text, "印出的列名，不含上层表头", true),
            new("label-en", Scalars.Text, "列名的英文对照，可用 {year}、{last-year}；英文界面不写则用中文"),
            new("year-label", Scalars.Printed, "某一年度的表印出的列名，{year} 代表本年、{last-year} 代表上年；label 仍可识别"),
            new("kind", Scalars.Choice("figure", "text", "choice", "date"), "单元格内容；不写为 figure（数字）"),
            new("groups", new ListShape(Scalars.Text), "上层表头，最外层在前"),
            new("groups-en", new ListShape(Scalars.Text), "上层表头的英文对照，与 groups 一一对应"),
            new("unit", Scalars.Printed, "计量单位；不写用本表单位"),
            new("unit-item", Scalars.Id, "写明各行计量单位的文字列"),
            new("decimals", Scalars.Choice("own", "0", "1", "2", "3", "4", "5", "6"),
                "小数位数；own 表示按每个数字自身的位数"),
            new("exact", Scalars.Boolean, "是否为不经四舍五入的数（人数、件数、目标值）"),
            new("entry", Scalars.Choice("typed", "imported", "computed", "frozen"), "由谁填写；不写为 typed"),
            new("formula", Scalars.Text, "computed 列的算式，引用同一行的列"),
            new("choices", new ListShape(Scalars.Text), "choice 列允许的文字"),
            new("required", Scalars.Boolean, "是否必填"),
            new("personal", Scalars.Boolean, "是否为个人信息，公开文件不印"),
            new("aliases", new ListShape(Scalars.Text), "已知的其他列名"),
        ],
    };

    /// <summary>A form.</summary>
    public static MapShape Form { get; } = new("form", "表")
    {
        Keys =
        [
            new("form", Scalars.Id, "表的编号", true),
            new("title", Scalars.Text, "正式名称", true),
            new("title-en", Scalars.Text, "名称的英文对照；英文界面不写则用中文"),
            new("part", Scalars.Printed, "在报告中的位置"),
            new("rows", new EitherShape(Scalars.Choice("one", "units", "list"), FixedRows),
                "行：one 一行，units 汇总和各单位，list 若干行，fixed 印好的行", true),
            new("row-heading", Scalars.Printed, "行名一列的表头"),
            new("row-heading-en", Scalars.Text, "行名一列表头的英文对照"),
            new("label-item", Scalars.Id, "用文字说明一行是什么的列，用于问题说明；不写用行名"),
            new("unit", Scalars.Printed, "印在表上方的单位，也是各列的默认单位"),
            new("decimals", Scalars.Whole(0, 6), "默认小数位数，用于与本表单位相同且非 exact 的列"),
            new("optional", Scalars.Boolean, "整张表是否可以不报"),
            new("file", Scalars.Text, "CSV 文件名（不含扩展名）；不写用表的编号"),
            new("cite", CommonShapes.Citation, "版式的依据"),
            new("items", new ListShape(Item), "列，按顺序", true),
        ],
    };
}
