# What the demo says about itself.

demo-starting = Starting the demo: a simulated Discord, an invented Spotify and the real bot, all on this machine …
demo-ready =
    Open this address in your browser:

        { $address }

    Type /link there, then /sync, then /recommend Idea 1. Ctrl+C ends the demo.
    What you sync is kept in { $data }; “--fresh” begins anew.
demo-over = The demo is over. What you synced is kept in { $data }.
demo-notice = Demo: songs, artists and numbers are invented
demo-server = The Listening Room (demo)
demo-guide = Demo guide
demo-welcome =
    This is a **simulated Discord** on your own machine, with the real Cratedigger in it. Songs, artists and numbers are **invented**.
    Try in this order: `/link` (choose a listener on the page that opens), `/sync`, `/recommend` with the song `Idea 1`, `/categories`, and press **Share**.
    Whoever has no Spotify types `/listens`: at ListenBrainz and Last.fm there are mara, theo and ines.
    Look through somebody else's eyes by changing the viewer: Mara manages the server; Theo and Ines are members.
    One thing differs from Discord: an answer shows here when it is finished, so the progress bar of /sync is seen only in the real one.
