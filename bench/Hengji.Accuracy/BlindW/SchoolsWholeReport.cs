using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A county's office for education on its whole expenditure as one central province has it: nine chapters, then the form with basic facts and the form with marks.</summary>
internal sealed class SchoolsWholeReport() : BlindLayout("schools-whole", "blind-w", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var whole = year.BlindW.Schools;
        page.Heading(0, $"沅浦县教育局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        Body(whole, page);
        page.Heading(1, "二、一般公共预算支出情况");
        Money(year, page);
        page.Heading(1, "三、政府性基金预算、国有资本经营预算、社会保险基金预算支出情况");
        page.Say($"{year.Year}年政府性基金预算支出{whole.Sources[1].Spent}万元，为全年预算{whole.Sources[1].Budget}万元的{whole.Sources[1].Rate}%，用于学校基础设施建设；无国有资本经营预算和社会保险基金预算支出。");
        page.Heading(1, "四、部门整体支出绩效情况");
        Results(whole, page);
        page.Heading(1, "五、存在的问题及原因分析");
        Problems(whole, page);
        page.Heading(1, "六、下一步改进措施");
        page.Plain("（一）完善项目库建设，提前做好项目论证、评审和招投标工作。（二）统筹学位供给，逐步消除大班额。（三）加强预算绩效管理培训，提高学校财务人员业务水平。");
        page.Heading(1, "七、绩效自评结果拟应用和公开情况");
        page.Say($"经自评，我局{year.Year}年度部门整体支出绩效得分{whole.Sheet.Score}分，评价等次为“{whole.Sheet.Grade}”。自评结果将作为编制{year.Year + 1}年部门预算的依据，并在县政府门户网站公开。");
        SchoolsWholeForms.Write(year, page);
    }

    private static void Body(SchoolsWhole whole, Page page)
    {
        var all = whole.AllKinds;
        page.Plain("沅浦县教育局是主管全县教育工作的县政府工作部门，内设办公室、人事股、计划财务股、基础教育股、职业教育与成人教育股、安全管理股等股室，下属教师发展中心、学生资助中心等二级机构。");
        page.Say($"全县共有公办学校（园）{all.Schools}所，其中{whole.Kinds.Select(one => page.Text($"{one.Name}{one.Schools}所")):、}；在校（园）学生{all.Pupils}人，专任教师{all.Teachers}人，平均生师比{all.Ratio}。教育系统核定编制{whole.Posts}名，年末实际在职人数{whole.Staff}人，控制率{whole.StaffRate}%。");
        page.Table(table => table
            .Head("学校类别", "学校数（所）", "在校学生（人）", "专任教师（人）", "生师比")
            .Rows(whole.Kinds.Add(all), (one, _) => [one.Name, one.Schools, one.Pupils, one.Teachers, one.Ratio]));
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var whole = year.BlindW.Schools;
        var (all, three) = (whole.All, whole.ThreePublic);
        page.Say($"{year.Year}年年初预算{all.Initial}万元，全年预算{all.Budget}万元，实际支出{all.Spent}万元，预算执行率{all.Rate}%，比上年支出{whole.Spent.Last}万元{page.Moved(whole.Spent)}万元，{page.Rose(whole.Spent)}。其中一般公共预算支出{whole.Sources[0].Spent}万元。");
        page.Say($"（一）基本支出情况。基本支出{whole.Basic.Spent}万元，占{whole.BasicShare}%，其中：人员经费{whole.Personnel.Spent}万元，公用经费{whole.Common.Spent}万元。“三公”经费预算{three.Budget}万元，决算{three.Now}万元，为预算的{three.Rate}%，比上年{page.Moved(three.Money)}万元；其中公务用车购置和维护经费{whole.Vehicles.Now}万元，公务接待费{whole.Guests.Now}万元，因公出国（境）费0万元。");
        page.Say($"（二）项目支出情况。项目支出{whole.Project.Spent}万元，占{whole.ProjectShare}%，主要包括：{whole.Projects.Select(one => page.Text($"{one.Name}{one.Now}万元")):、}。");
    }

    private static void Results(SchoolsWhole whole, Page page)
    {
        var (deeds, aided) = (whole.Deeds, whole.AidedParts);
        page.Say($"（一）办学条件持续改善。新增公办学位{deeds[0].Actual}个，完成目标{deeds[0].Target}个的{deeds[0].Rate}%；改造薄弱学校{deeds[4].Actual}所，完成率{deeds[4].Rate}%。新建校舍批复面积{whole.BuildingArea}平方米，实际建成{whole.BuiltArea}平方米。");
        page.Say($"（二）教育公平有效落实。资助家庭经济困难学生{whole.Aided}人次，其中学前教育{aided[0]}人次、小学{aided[1]}人次、初中{aided[2]}人次、普通高中{aided[3]}人次，发放资助资金{whole.AidMoney}万元；{deeds[1].Actual}名学生享受营养改善计划；运营专用校车{deeds[3].Actual}辆。");
        page.Say($"（三）教育质量稳步提升。本科上线{whole.Undergraduates.Now}人，比上年增加{whole.Undergraduates.Change}人，增长{whole.Undergraduates.Rate}%；培训教师{deeds[2].Actual}人次，为目标{deeds[2].Target}人次的{deeds[2].Rate}%。");
        page.Say($"（四）满意度情况。面向{whole.Poll.Who}发放问卷{whole.Poll.Issued}份，收回有效问卷{whole.Poll.Valid}份，有效率{whole.Poll.ValidRate}%，满意{whole.Poll.Content}份，满意度{whole.Poll.ContentRate}%。");
    }

    private static void Problems(SchoolsWhole whole, Page page)
    {
        page.Say($"（一）预算编制有待细化。年初项目预算{whole.Project.Initial}万元，执行中追加{whole.Project.Added}万元，追加的上级专项资金下达较晚，年末结转{whole.Project.Left}万元。");
        page.Say($"（二）城区学位仍然紧张。全县{whole.Classes}个教学班中，56人以上大班额{whole.Class56}个，占{whole.Class56Share}%。");
        page.Say($"（三）绩效指标设置不够科学。部分指标难以量化，“教育公平程度”“教师队伍稳定性”分别扣{whole.Sheet.Of("教育公平程度").Lost}分、{whole.Sheet.Of("教师队伍稳定性").Lost}分。");
    }
}
