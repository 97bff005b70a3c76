using Explainers.Content;

namespace Explainers.Tests.Content;

/// <summary>Addresses that machines read are ASCII.</summary>
public class BaseUrlTests
{
    [Theory]
    [InlineData("https://bücher.example/é/", "https://xn--bcher-kva.example/%C3%A9/feed.atom")]
    [InlineData("http://новости.example:8080", "http://xn--b1amnebsh.example:8080/feed.atom")]
    [InlineData("https://Desk.example:443/a", "https://desk.example/a/feed.atom")]
    [InlineData("http://[::1]:5080/", "http://[::1]:5080/feed.atom")]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/feed.atom")]
    public void A_host_of_any_script_has_an_address_in_ascii(string text, string feed) => BaseUrl.Parse(text)!.Absolute("/feed.atom").ShouldBe(feed);
}
