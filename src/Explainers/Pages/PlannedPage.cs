using Explainers.Text;

namespace Explainers.Pages;

/// <summary>A page whose address is final and that is made when somebody first asks for it. Safe to ask from several threads.</summary>
public sealed class PlannedPage(string address, Source? origin, Func<Page> make)
{
    private readonly Lazy<Page> _page = new(make);

    /// <summary>Its address, as <see cref="Page.Address"/> has it.</summary>
    public string Address { get; } = address;

    /// <summary>The file that it is made from; null for one made from many.</summary>
    public Source? Origin { get; } = origin;

    /// <summary>The page.</summary>
    public Page Page => _page.Value;
}
