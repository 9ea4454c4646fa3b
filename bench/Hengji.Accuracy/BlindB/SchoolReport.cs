using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>A school's finances made public: a card, grades, so much for each student, income and expenditure, the canteen by term, things bought; 万元 with four decimals.</summary>
internal sealed class SchoolReport() : BlindLayout("school-report", "blind-b", new NumberStyle { MoneyDecimals = 4, PercentDecimals = 2, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var school = year.BlindB.School;
        page.Heading(0, $"{year.Region}实验小学{year.Year}年度财务信息公开");
        page.Heading(1, "第一部分　学校概况");
        Card(school, page);
        page.Heading(1, "第二部分　收入支出情况");
        Money(year, page);
        page.Heading(1, "第三部分　生均经费及学生资助");
        Allowances(school, page);
        page.Heading(1, "第四部分　食堂收支情况");
        Canteen(school, page);
        page.Heading(1, "第五部分　采购情况");
        Bought(school, page);
    }

    private static void Card(School school, Page page)
    {
        var all = school.AllGrades;
        page.Table(table => table
            .Row("在校学生（人）", all.Students, "教学班（个）", all.Classes)
            .Row("其中：男生", all.Boys, "女生", all.Girls)
            .Row("寄宿生（人）", all.Boarders, "专任教师（人）", school.Teachers)
            .Row("平均班额（人）", school.ClassSize, "生师比", page.Text($"{school.PerTeacher}:1")));
        page.Table(table => table
            .Head("年级", "班级数", "男", "女", "学生数", "寄宿生")
            .Rows(school.Grades.Append(all), (one, _) => [one.Name, one.Classes, one.Boys, one.Girls, one.Students, one.Boarders]));
        page.Say($"专任教师{school.Teachers}人，从职称看，{school.Titles.Select(one => page.Text($"{one.Name}{one.Count}人（{one.Share}%）")):、}；从学历看，{school.Degrees.Select(one => page.Text($"{one.Name}{one.Count}人")):、}。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var school = year.BlindB.School;
        var (income, spent, flow) = (school.AllIncome, school.AllSpent, school.Money);
        page.Say($"年初结余{flow.Opening}万元，全年收入{income.Now}万元，全年支出{spent.Now}万元，年末结余{flow.Closing}万元。收入同比{page.Word(income.Change, "增加", "减少")}{income.Change:abs}万元（{page.Word(income.Change, "上升", "下降")}{income.Rate:abs}%），支出同比{page.Word(spent.Change, "增加", "减少")}{spent.Change:abs}万元（{page.Word(spent.Change, "上升", "下降")}{spent.Rate:abs}%）。按在校学生{school.AllGrades.Students}人计算，生均支出{school.PerStudent}元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项　　目", "本年数", "比重%", "上年数", "增减额", "增减%")
            .Row("收入合计", income.Now, null, income.Last, income.Change, income.Rate)
            .Rows(school.Income, (item, index) => Row(index, item))
            .Row("支出合计", spent.Now, null, spent.Last, spent.Change, spent.Rate)
            .Rows(school.Spent, (item, index) => Row(index, item)));
        page.Say($"支出中占比最高的为{school.Spent[0].Name}（{school.Spent[0].Share}%），计{school.Spent[0].Money.Now}万元，上年{school.Spent[0].Money.Last}万元。");
    }

    private static object?[] Row(int index, ComparedItem item) =>
        [$"　{index + 1}.{item.Name}", item.Money.Now, item.Share, item.Money.Last, item.Money.Change, item.Money.Rate];

    private static void Allowances(School school, Page page)
    {
        page.Say($"全年落实各类生均经费和资助{school.AllAllowances}万元。{school.Allowances.Select(one => page.Text($"{one.Name}按每生每年{one.Standard}元、{one.Persons}人核定，共{one.Amount}万元")):；}。");
        page.Table(table => table
            .Head("经费名称", "标准（元/生·年）", "享受人数（人）", "金额（万元）")
            .Rows(school.Allowances, (one, _) => [one.Name, one.Standard, one.Persons, one.Amount])
            .Row("合计", "—", "—", school.AllAllowances));
    }

    private static void Canteen(School school, Page page)
    {
        string[] came = ["学生伙食费", "教职工伙食费", "营养餐补助"], went = ["米面粮油", "肉禽蛋奶", "蔬菜水果", "燃料水电", "人员工资", "低值易耗品"];
        var terms = school.Canteen;
        page.Table(table => table
            .Head(["食堂收支（万元）", .. terms.Select(term => term.Name)])
            .Row(["期初结余", .. terms.Select(term => term.Opening)])
            .Row(["本期收入", .. terms.Select(term => term.AllCame)])
            .Rows(came, (name, index) => ["　" + name, .. terms.Select(term => term.Came[index])])
            .Row(["本期支出", .. terms.Select(term => term.AllWent)])
            .Rows(went, (name, index) => ["　" + name, .. terms.Select(term => term.Went[index])])
            .Row(["期末结余", .. terms.Select(term => term.Closing)]));
        page.Say($"食堂实行独立核算。春季学期收入{terms[0].AllCame}万元、支出{terms[0].AllWent}万元，期末结余{terms[0].Closing}万元滚入秋季学期；秋季学期收入{terms[1].AllCame}万元、支出{terms[1].AllWent}万元，年末结余{terms[1].Closing}万元。全年食材（米面粮油、肉禽蛋奶、蔬菜水果）支出{school.Food}万元，占食堂收入{terms[2].AllCame}万元的{school.FoodShare}%。");
    }

    private static void Bought(School school, Page page)
    {
        string[] units = ["套", "台", "册", "张"];
        page.Table(table => table
            .Head("品名", "数量", "计量单位", "单价（元）", "金额（万元）")
            .Rows(school.Bought, (one, index) => [one.Name, one.Persons, units[index], one.Standard, one.Amount])
            .Row("合计", null, null, null, school.AllBought));
        page.Say($"本年采购教学设备及图书{school.AllBought}万元，其中{school.Bought[0].Name}{school.Bought[0].Persons}{units[0]}，单价{school.Bought[0].Standard}元，计{school.Bought[0].Amount}万元。");
    }
}
