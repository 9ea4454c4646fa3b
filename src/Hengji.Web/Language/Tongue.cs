namespace Hengji.Web.Language;

/// <summary>The language of one request: Simplified Chinese, or English when the reader chose it.</summary>
public sealed class Tongue(IHttpContextAccessor accessor)
{
    /// <summary>Cookie that keeps the choice.</summary>
    public const string Cookie = "hengji-lang";

    /// <summary>Whether English was chosen.</summary>
    public bool IsEnglish => accessor.HttpContext?.Request.Cookies[Cookie] == "en";

    /// <summary>Value of the page's lang attribute.</summary>
    public string Code => IsEnglish ? "en" : "zh-CN";

    /// <summary>One of the two.</summary>
    public string this[string chinese, string english] => IsEnglish ? english : chinese;

    /// <summary>A problem's sentence.</summary>
    public string Of(Problem problem) => IsEnglish ? problem.English : problem.Message;
}
