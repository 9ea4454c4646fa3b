using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Forms 01, 03, 05, 06 and 07 of a county's station.</summary>
internal static class CropStationForms
{
    public static void Write(CropStation one, Page page)
    {
        All(one, page);
        page.Heading(2, "公开03表　支出决算表");
        page.Aside("单位：元");
        Subjects(one.Spent, page, [one.Spending.Now, one.Basic.Now, one.Project.Now]);
        page.Heading(2, "公开05表　一般公共预算财政拨款支出决算表");
        page.Aside("单位：元");
        Subjects(one.General, page, [one.GeneralSpending.Now, one.Basic.Now, one.GeneralProject]);
        Basic(one, page);
        Courtesy(one, page);
    }

    private static void All(CropStation one, Page page)
    {
        var (income, sources) = (one.Income, one.Income.Sources);
        page.Heading(2, "公开01表　收入支出决算总表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("收入项目", "行次", "决算数", "支出功能分类", "行次", "决算数")
            .Row("一、一般公共预算财政拨款收入", "1", sources[0].Amount, "一、社会保障和就业支出", "8", one.Spent[0].Total)
            .Row("二、政府性基金预算财政拨款收入", "2", sources[1].Amount, "二、卫生健康支出", "9", one.Spent[3].Total)
            .Row("三、事业收入", "3", sources[2].Amount, "三、城乡社区支出", "10", one.Spent[5].Total)
            .Row("四、其他收入", "4", sources[3].Amount, "四、农林水支出", "11", one.Spent[7].Total)
            .Row(null, null, null, "五、住房保障支出", "12", one.Spent[12].Total)
            .Row("本年收入合计", "5", income.Year.Now, "本年支出合计", "13", one.Spending.Now)
            .Row("年初结转和结余", "6", income.Opening, "年末结转和结余", "14", income.Closing)
            .Row("总计", "7", income.All.Now, "总计", "15", income.All.Now));
    }

    private static void Subjects(IEnumerable<FormSubject> subjects, Page page, object?[] sums) => page.Table(table => table
        .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
        .Row([null, "合计", .. sums])
        .Rows(subjects, (subject, _) => [subject.Code, subject.Name, subject.Total, subject.Basic, subject.Project]));

    private static void Basic(CropStation one, Page page)
    {
        page.Heading(2, "公开06表　一般公共预算财政拨款基本支出决算表");
        page.Aside("单位：元");
        page.Table(table =>
        {
            table.Head(new Span("人员经费", 1, 3), new Span("公用经费", 1, 3)).Head("编码", "科目", "决算数", "编码", "科目", "决算数");
            for (var index = 0; index < one.Personnel.Length; index++)
            {
                var (left, right) = (one.Personnel[index], index < one.Office.Length ? one.Office[index] : null);
                table.Row(left.Code, left.Name, left.Amount, right?.Code, right?.Name, right?.Amount);
            }
            table.Row(new Span("人员经费合计", 1, 2), one.PersonnelTotal, new Span("公用经费合计", 1, 2), one.OfficeTotal);
        });
    }

    private static void Courtesy(CropStation one, Page page)
    {
        page.Heading(2, "公开07表　财政拨款“三公”经费支出决算表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("预算数", 1, 3), new Span("决算数", 1, 3), new Span("上年决算数", 1, 3))
            .Head("合计", "公务用车运行维护费", "公务接待费", "合计", "公务用车运行维护费", "公务接待费", "合计", "公务用车运行维护费", "公务接待费")
            .Row(one.Courtesy.Budget, one.CarRun.Budget, one.Guest.Budget, one.Courtesy.Now, one.CarRun.Now, one.Guest.Now, one.Courtesy.Money.Last, one.CarRun.Money.Last, one.Guest.Money.Last));
    }
}
